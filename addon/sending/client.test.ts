import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { callWorker, type Fetcher, type Service } from './client.ts'

const answer = z.strictObject({ good: z.boolean() })

interface Asked {
  readonly address: string
  readonly options: Parameters<Fetcher['fetch']>[1]
}

function serviceAnswering(status: number, text: string, asked: Asked[] = []): Service {
  return {
    fetcher: {
      fetch: (address, options) => {
        asked.push({ address, options })
        return { getResponseCode: () => status, getContentText: () => text }
      },
    },
    address: 'https://mitra.example/base/',
    key: 'mitra_organisation_x',
    language: 'id',
  }
}

function serviceFailing(sentence: string): Service {
  return {
    ...serviceAnswering(0, ''),
    fetcher: {
      fetch: () => {
        throw new Error(sentence)
      },
    },
  }
}

const get = (service: Service) => callWorker(service, { method: 'get', path: '/programmes/x', answer })

describe('a request to the Worker', () => {
  it('carries key and language, as JSON, without following a redirection', () => {
    const asked: Asked[] = []
    callWorker(serviceAnswering(200, '{"good":true}', asked), {
      method: 'put',
      path: '/a/b',
      body: { one: 1 },
      answer,
    })
    expect(asked).toEqual([
      {
        address: 'https://mitra.example/base/a/b',
        options: {
          method: 'put',
          headers: { Authorization: 'Bearer mitra_organisation_x', 'Accept-Language': 'id' },
          muteHttpExceptions: true,
          followRedirects: false,
          contentType: 'application/json',
          payload: '{"one":1}',
        },
      },
    ])
  })

  it('gives the validated answer', () => {
    expect(get(serviceAnswering(201, '{"good":true}'))).toEqual({ state: 'answered', value: { good: true } })
  })

  it('gives the Worker’s problem', () => {
    const problem = {
      type: 'urn:mitra:problem:round-not-open',
      title: 'Putaran ditutup',
      status: 409,
      detail: 'Hubungi koordinator.',
      requestId: 'r',
    }
    expect(get(serviceAnswering(409, JSON.stringify(problem)))).toEqual({ state: 'problem', problem })
  })

  it.each([
    [200, '<html>'],
    [200, '{"good":"yes"}'],
    [200, '{"good":true,"more":1}'],
    [302, ''],
    [502, '<h1>Bad gateway</h1>'],
    [500, '{"error":"x"}'],
  ])('calls %i %s unreadable', (status, text) => {
    expect(get(serviceAnswering(status, text))).toEqual({ state: 'silent', silence: 'unreadable' })
  })

  it.each([
    ['Address unavailable: https://mitra.example', 'unreachable'],
    ['DNS error: https://mitra.example', 'unreachable'],
    ['Timeout: https://mitra.example', 'unreachable'],
    ['Service invoked too many times for one day: urlfetch.', 'quota-used-up'],
    ['You do not have permission to call UrlFetchApp.fetch.', 'not-permitted'],
  ])('understands “%s”', (sentence, silence) => {
    expect(get(serviceFailing(sentence))).toEqual({ state: 'silent', silence })
  })
})
